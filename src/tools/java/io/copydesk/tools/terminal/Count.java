package io.copydesk.tools.terminal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option that counts something, hence is 1 or more. */
public final class Count implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String value) {
    try {
      int count = Integer.parseInt(value);
      if (count >= 1) {
        return count;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new TypeConversionException("'" + value + "' is not a number of 1 or more");
  }
}
