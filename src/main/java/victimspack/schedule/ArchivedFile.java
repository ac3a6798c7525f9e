package victimspack.schedule;

/**
 * A file on its way to the archive.
 *
 * @param name   relative to the inbox, with forward slashes
 * @param sha256 what it was when the draft was made
 * @param moved  whether it leaves the inbox; what an analyst wrote is copied, since the next quarter begins with it
 */
record ArchivedFile(String name, String sha256, boolean moved) {}
