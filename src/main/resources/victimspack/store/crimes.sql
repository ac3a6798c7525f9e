-- The crimes that have several rows, each merged into one.

-- An index in the order of the groups lets H2 end one group before it begins the next.
CREATE INDEX shared_row_of_crime ON shared_row (first_row, position);

CREATE TABLE known_weight AS
SELECT offence_code, weight FROM row_severity_weights;

ALTER TABLE known_weight ALTER COLUMN offence_code SET NOT NULL;

ALTER TABLE known_weight ADD PRIMARY KEY (offence_code);

-- In which row of each stands a column's first known value in file order; and whether its rows disagree. Each aggregate is
-- a column of its own, without FILTER: H2 2.4 makes room for as many as a query has columns, and fails on some data beyond.
-- IN PORTIONS OF shared_row.first_row
CREATE TABLE shared_fact AS
SELECT first_row, last_row, reported_row, recorded_second_row, reported_second_row, refer_by_row,
       offence_code_row, subgroup_row, unit_row, outcome_code_row, outcome_at_row, weight_row,
       any_victim, any_person, domestic_abuse, hate_crime, enhanced, victims,
       COALESCE(first_reported <> last_reported, FALSE)
           OR COALESCE(first_recorded <> last_recorded, FALSE)
           OR COALESCE(first_code <> last_code, FALSE)
           OR COALESCE(first_subgroup <> last_subgroup, FALSE)
           OR COALESCE(first_unit <> last_unit, FALSE)
           OR COALESCE(first_outcome <> last_outcome, FALSE)
           OR COALESCE(first_outcome_at <> last_outcome_at, FALSE) AS disagrees
FROM (
    SELECT s.first_row,
           MAX(c.position) AS last_row,
           MIN(CASE WHEN c.reported_at IS NOT NULL THEN c.position END) AS reported_row,
           MIN(CASE WHEN c.reported_at IS NULL OR c.seconds_to_record IS NOT NULL THEN c.position END) AS recorded_second_row,
           MIN(CASE WHEN c.seconds_to_record IS NOT NULL THEN c.position END) AS reported_second_row,
           MIN(CASE WHEN c.refer_by IS NOT NULL THEN c.position END) AS refer_by_row,
           MIN(CASE WHEN c.offence_code IS NOT NULL THEN c.position END) AS offence_code_row,
           MIN(CASE WHEN c.offence_subgroup <> 'not-known' THEN c.position END) AS subgroup_row,
           MIN(CASE WHEN c.unit IS NOT NULL THEN c.position END) AS unit_row,
           MIN(CASE WHEN c.outcome_code IS NOT NULL THEN c.position END) AS outcome_code_row,
           MIN(CASE WHEN c.outcome_at IS NOT NULL THEN c.position END) AS outcome_at_row,
           MIN(CASE WHEN w.weight IS NOT NULL THEN c.position END) AS weight_row,
           BOOL_OR(c.is_victim) AS any_victim,
           BOOL_OR(c.is_person) AS any_person,
           BOOL_OR(c.domestic_abuse) AS domestic_abuse,
           BOOL_OR(c.hate_crime) AS hate_crime,
           BOOL_OR(c.enhanced) AS enhanced,
           SUM(CASE WHEN c.is_victim THEN 1 ELSE 0 END) AS victims,
           MIN(c.reported_at) AS first_reported,
           MAX(c.reported_at) AS last_reported,
           MIN(c.recorded_at) AS first_recorded,
           MAX(c.recorded_at) AS last_recorded,
           MIN(c.offence_code) AS first_code,
           MAX(c.offence_code) AS last_code,
           MIN(NULLIF(c.offence_subgroup, 'not-known')) AS first_subgroup,
           MAX(NULLIF(c.offence_subgroup, 'not-known')) AS last_subgroup,
           MIN(c.unit) AS first_unit,
           MAX(c.unit) AS last_unit,
           MIN(c.outcome_code) AS first_outcome,
           MAX(c.outcome_code) AS last_outcome,
           MIN(c.outcome_at) AS first_outcome_at,
           MAX(c.outcome_at) AS last_outcome_at
    FROM shared_row s
    JOIN row_crimes c ON c.position = s.position
    LEFT JOIN known_weight w ON w.offence_code = c.offence_code
    WHERE s.first_row BETWEEN :from AND :to
    GROUP BY s.first_row);

ALTER TABLE shared_fact ALTER COLUMN first_row SET NOT NULL;

ALTER TABLE shared_fact ADD PRIMARY KEY (first_row);

-- Each column's first known value in file order; yes where any row says yes.
-- IN PORTIONS OF shared_fact.first_row
CREATE TABLE merged_crime AS
SELECT s.first_row AS position, first_row.crime_ref, reported.reported_at, first_row.recorded_at,
       recorded_second.recorded_second - (reported_second.recorded_second - reported_second.seconds_to_record)
           AS seconds_to_record,
       referring.refer_by, coded.offence_code, COALESCE(grouped.offence_subgroup, 'not-known') AS offence_subgroup,
       COALESCE(grouped.offence_group, 'not-known') AS offence_group, placed.unit, s.any_victim, s.any_person,
       s.domestic_abuse, s.hate_crime, s.enhanced, outcome.outcome_code, outcome_time.outcome_at,
       weighted.offence_code AS weighed_code, s.victims
FROM shared_fact s
JOIN row_crimes first_row ON first_row.position = s.first_row
LEFT JOIN row_crimes reported ON reported.position = s.reported_row
LEFT JOIN row_crimes recorded_second ON recorded_second.position = s.recorded_second_row
LEFT JOIN row_crimes reported_second ON reported_second.position = s.reported_second_row
LEFT JOIN row_crimes referring ON referring.position = s.refer_by_row
LEFT JOIN row_crimes coded ON coded.position = s.offence_code_row
LEFT JOIN row_crimes grouped ON grouped.position = s.subgroup_row
LEFT JOIN row_crimes placed ON placed.position = s.unit_row
LEFT JOIN row_crimes outcome ON outcome.position = s.outcome_code_row
LEFT JOIN row_crimes outcome_time ON outcome_time.position = s.outcome_at_row
LEFT JOIN row_crimes weighted ON weighted.position = s.weight_row
WHERE s.first_row BETWEEN :from AND :to;

ALTER TABLE merged_crime ALTER COLUMN position SET NOT NULL;

ALTER TABLE merged_crime ADD PRIMARY KEY (position);
