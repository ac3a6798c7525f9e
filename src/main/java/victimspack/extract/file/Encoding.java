package victimspack.extract.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The encodings a mapping can name. */
public enum Encoding {
    UTF_8("utf-8"),
    UTF_16("utf-16"),
    WINDOWS_1252("windows-1252");

    private final String code;

    Encoding(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Encoding> ofCode(String code) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.code.equalsIgnoreCase(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Encoding::code).toList();
    }
}
