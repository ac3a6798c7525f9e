-- What came in and where it went. Values of cells stand in quarantined rows and their problems only.
CREATE TABLE IF NOT EXISTS as_of (judged_on DATE NOT NULL);

CREATE TABLE IF NOT EXISTS source_file (
    extract VARCHAR NOT NULL,
    file_no INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    rows_read BIGINT NOT NULL,
    PRIMARY KEY (extract, file_no));

-- Rows that do not stand beside a later one of their key, or an equal one before them.
CREATE TABLE IF NOT EXISTS fallen_row (
    extract VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    placement ENUM('duplicate', 'superseded') NOT NULL,
    PRIMARY KEY (extract, position));

CREATE TABLE IF NOT EXISTS omitted_row (
    extract VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    file_no INTEGER NOT NULL,
    line BIGINT NOT NULL,
    PRIMARY KEY (extract, position));

CREATE TABLE IF NOT EXISTS quarantined_row (
    extract VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    file_no INTEGER NOT NULL,
    line BIGINT NOT NULL,
    cells VARCHAR ARRAY NOT NULL,
    PRIMARY KEY (extract, position));

CREATE TABLE IF NOT EXISTS problem (
    extract VARCHAR NOT NULL,
    file_no INTEGER NOT NULL,
    line BIGINT NOT NULL,
    position BIGINT NOT NULL,
    code VARCHAR NOT NULL,
    severity VARCHAR NOT NULL,
    column_name VARCHAR,
    found VARCHAR,
    expected VARCHAR);
