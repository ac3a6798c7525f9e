package victimspack.cli;

/** What a command is to fail on though it did its work. */
enum FailOn {
    WARN
}
