package victimspack.cli;

/** What the program's exit codes mean. */
enum ExitCode {
    DONE(0),
    DONE_WITH_WARNINGS(1),
    REJECTED(2),
    FAILED(3),
    SEALED_ALREADY(4),
    SEALED_FROM_OTHER(5),
    USAGE(64);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
