-- The case tables, from the accepted rows. Their columns are declared in CaseTable; a test compares.

-- An index in the order of the groups lets H2 end one group before it begins the next, and one that holds all that is
-- looked up spares the row itself.
CREATE INDEX IF NOT EXISTS row_referrals_crime ON row_referrals (crime_ref, referred_at);

CREATE TABLE first_referral AS
SELECT crime_ref, MIN(referred_at) AS first_referred_at
FROM row_referrals GROUP BY crime_ref;

CREATE INDEX first_referral_key ON first_referral (crime_ref, first_referred_at);

CREATE TABLE known_weight AS
SELECT offence_code, weight FROM row_severity_weights;

ALTER TABLE known_weight ALTER COLUMN offence_code SET NOT NULL;

ALTER TABLE known_weight ADD PRIMARY KEY (offence_code);

CREATE INDEX IF NOT EXISTS key_crimes_crime ON key_crimes (crime_ref, position);

CREATE INDEX IF NOT EXISTS key_crimes_report ON key_crimes (person_ref, reported_at);

-- Crimes with several rows. Found in the index alone.
CREATE TABLE shared_crime AS
SELECT crime_ref FROM key_crimes GROUP BY crime_ref HAVING COUNT(*) > 1;

ALTER TABLE shared_crime ALTER COLUMN crime_ref SET NOT NULL;

ALTER TABLE shared_crime ADD PRIMARY KEY (crime_ref);

-- In which row of each stands a column's first known value in file order; and whether its rows disagree. Each aggregate is
-- a column of its own, without FILTER: H2 2.4 makes room for as many as a query has columns, and fails on some data beyond.
-- IN PORTIONS OF shared_crime.crime_ref
CREATE TABLE shared_fact AS
SELECT crime_ref, first_row, last_row, reported_row, recorded_second_row, reported_second_row, refer_by_row,
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
    SELECT s.crime_ref,
           MIN(c.position) AS first_row,
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
    FROM shared_crime s
    JOIN key_crimes l ON l.crime_ref = s.crime_ref
    JOIN row_crimes c ON c.position = l.position
    LEFT JOIN known_weight w ON w.offence_code = c.offence_code
    WHERE s.crime_ref BETWEEN :from AND :to
    GROUP BY s.crime_ref);

ALTER TABLE shared_fact ALTER COLUMN crime_ref SET NOT NULL;

ALTER TABLE shared_fact ADD PRIMARY KEY (crime_ref);

-- One row per crime. Most have one row that says all of them.
-- IN PORTIONS OF row_crimes.position
CREATE TABLE case_crimes AS
SELECT ${case_of_crime}
FROM (SELECT c.*, c.is_victim AS any_victim, c.is_person AS any_person,
             CAST(CASE WHEN c.is_victim THEN 1 ELSE 0 END AS BIGINT) AS victims
      FROM row_crimes c
      LEFT JOIN shared_crime s ON s.crime_ref = c.crime_ref
      WHERE s.crime_ref IS NULL AND c.position BETWEEN :from AND :to) m
LEFT JOIN known_weight w ON w.offence_code = m.offence_code
CROSS JOIN (SELECT NOT EXISTS (SELECT 1 FROM row_crimes WHERE victim_type <> 'not-known') AS none_known) v
LEFT JOIN first_referral f ON f.crime_ref = m.crime_ref;

-- Of the others each column's first known value in file order; yes where any row says yes.
-- IN PORTIONS OF shared_fact.crime_ref
CREATE TABLE merged_crime AS
SELECT s.crime_ref, reported.reported_at, first_row.recorded_at,
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
WHERE s.crime_ref BETWEEN :from AND :to;

INSERT INTO case_crimes
SELECT ${case_of_crime}
FROM merged_crime m
LEFT JOIN known_weight w ON w.offence_code = m.weighed_code
CROSS JOIN (SELECT NOT EXISTS (SELECT 1 FROM row_crimes WHERE victim_type <> 'not-known') AS none_known) v
LEFT JOIN first_referral f ON f.crime_ref = m.crime_ref;

DROP TABLE merged_crime;

CREATE UNIQUE INDEX case_crimes_key ON case_crimes (crime_ref);

-- What only the rows together say of a victim. A victim's case is the row and this: rows are wide, and not copied. Times are
-- whole seconds, and the index is read to the end of what "at most" names: by "before", H2 would read every crime of the same
-- moment, of which a placeholder for victims that are not known may have many.
-- IN PORTIONS OF row_crimes.position
CREATE TABLE judged_victim (
    position BIGINT PRIMARY KEY, crime_ref VARCHAR, victim_ref VARCHAR, is_victim BOOLEAN, victim_sex VARCHAR,
    age_band VARCHAR, ethnic_group VARCHAR, severity_weight DECIMAL(38, 6), repeat_victim BOOLEAN, has_referral BOOLEAN,
    first_referred_at TIMESTAMP(0), referred_in_time VARCHAR) AS
SELECT c.position, c.crime_ref, c.victim_ref, c.is_victim, c.victim_sex, c.age_band, c.ethnic_group, w.weight,
       CASE
           WHEN c.is_person AND c.victim_ref IS NOT NULL AND c.reported_at IS NOT NULL
               THEN EXISTS (SELECT 1 FROM key_crimes e
                            WHERE e.person_ref = c.victim_ref
                                AND e.reported_at <= c.reported_at - INTERVAL '1' SECOND
                                AND e.reported_at >= c.reported_at - INTERVAL '365' DAY)
       END,
       f.crime_ref IS NOT NULL, f.first_referred_at,
       CASE
           WHEN NOT c.is_victim OR f.crime_ref IS NULL OR c.refer_by IS NULL THEN 'not-applicable'
           WHEN CAST(f.first_referred_at AS DATE) <= c.refer_by THEN 'passed'
           ELSE 'failed'
       END
FROM row_crimes c
LEFT JOIN known_weight w ON w.offence_code = c.offence_code
LEFT JOIN first_referral f ON f.crime_ref = c.crime_ref
WHERE c.position BETWEEN :from AND :to;

-- What belongs to a victim is known of another extract's row if it names the victim or the crime has only one.
CREATE INDEX judged_victim_crime ON judged_victim (crime_ref);

CREATE TABLE case_referrals AS
SELECT r.position, r.referral_ref, r.referred_at, r.service, r.priority, r.taken_up, r.taken_up_at, r.ended_at,
       r.end_reason, ${of_crime}
FROM row_referrals r ${join_crime};

CREATE TABLE case_responses AS
SELECT r.position, r.invitation_ref, r.survey, r.mode, r.invited_at, r.delivered, r.responded_at, r.communication,
       r.case_handling, r.case_outcome, r.treatment, r.follow_up, r.justice_process, r.vva_service, r.overall,
       r.would_recommend, r.wanted_support, r.withdrawal_reason, ${of_crime}
FROM row_surveys r ${join_crime};

-- Events the victim must be told of, and whether all of a crime's were in time.
CREATE TABLE case_updates AS
SELECT r.position, r.update_ref, r.event, r.event_at, r.informed_at,
       CASE
           WHEN r.informed_at IS NULL THEN
               CASE
                   WHEN CASE WHEN c.enhanced THEN r.inform_by_enhanced ELSE r.inform_by END < as_of.judged_on THEN 'failed'
                   ELSE 'pending'
               END
           WHEN CAST(r.informed_at AS DATE) <= CASE WHEN c.enhanced THEN r.inform_by_enhanced ELSE r.inform_by END THEN 'passed'
           ELSE 'failed'
       END AS on_time, ${of_crime}
FROM row_updates r
CROSS JOIN as_of ${join_crime};

CREATE INDEX case_updates_crime ON case_updates (crime_ref, on_time);

CREATE TABLE updated_crime AS
SELECT crime_ref,
       CASE
           WHEN MAX(CASE WHEN on_time = 'failed' THEN 1 ELSE 0 END) = 1 THEN 'failed'
           WHEN MAX(CASE WHEN on_time = 'pending' THEN 1 ELSE 0 END) = 1 THEN 'pending'
           ELSE 'passed'
       END AS updated_in_time
FROM case_updates GROUP BY crime_ref;

CREATE INDEX updated_crime_key ON updated_crime (crime_ref, updated_in_time);

CREATE VIEW case_victims AS
SELECT position, crime_ref, victim_ref, victim_type, is_victim, is_person, reported_at, recorded_at,
       minutes_to_record, seconds_to_record, offence_code, offence_subgroup, offence_group, unit,
       domestic_abuse, hate_crime, enhanced_priority, enhanced, vulnerability, vulnerability_severity,
       victim_age, age_band, victim_sex, victim_ethnicity, ethnic_group, crime_number_sent_at, vna_status,
       vna_at, victim_contract, contract_at, vps_offered, vps_offered_at, vps_taken, outcome_code,
       outcome_at, repeat_victim, has_referral, first_referred_at, acknowledged, needs_assessed,
       referred_in_time, updated_in_time, statement_offered,
       CASE
           WHEN NOT is_victim THEN 'not-applicable'
           WHEN 'failed' IN (acknowledged, needs_assessed, referred_in_time, updated_in_time, statement_offered)
               THEN 'fails'
           WHEN 'pending' IN (acknowledged, needs_assessed, referred_in_time, updated_in_time, statement_offered)
               THEN 'pending'
           WHEN 'passed' IN (acknowledged, needs_assessed, referred_in_time, updated_in_time, statement_offered)
               THEN 'complies'
           ELSE 'not-applicable'
       END AS code_compliance,
       severity_weight${extras}
FROM (SELECT c.*, j.severity_weight, j.repeat_victim, j.has_referral, j.first_referred_at, j.referred_in_time,
             CASE WHEN c.is_victim THEN COALESCE(u.updated_in_time, 'not-applicable') ELSE 'not-applicable' END
                 AS updated_in_time
      FROM row_crimes c
      JOIN judged_victim j ON j.position = c.position
      LEFT JOIN updated_crime u ON u.crime_ref = c.crime_ref);

CREATE TABLE case_reviews AS
SELECT r.position, r.request_ref, r.requested_at, r.eligible, r.granted, r.acknowledged_at, r.reviewer_appointed_at,
       r.decided_at, r.result, r.decided_in_time, r.acknowledged_in_time, r.decided_in_time_of_appointment, ${of_crime}
FROM row_vrr r ${join_crime};

CREATE TABLE case_officers AS
SELECT position, officer_ref, unit, course, due_on, completed_on FROM row_training;

CREATE TABLE case_audits AS
SELECT position, sample_ref, crime_ref, audited_on, department, category, victim_age, age_band, victim_sex,
       victim_ethnicity, ethnic_group, code_compliant, good_service, acknowledged, assessed_and_referred,
       updated_in_time, told_of_end, vps_taken, vps_used, vps_reported_back
FROM row_audits;

CREATE TABLE case_figures AS
SELECT position, measure, period, numerator, denominator, "VALUE", note FROM row_figures;

-- What only the rows together can show.
INSERT INTO problem (extract, file_no, line, position, code, severity, column_name)
SELECT 'crimes', c.file_no, c.line, c.position, 'crime-rows-disagree', 'WARNING', 'crime_ref'
FROM shared_fact s
JOIN key_crimes c ON c.position = s.last_row
WHERE s.disagrees;

INSERT INTO problem (extract, file_no, line, position, code, severity, column_name)
SELECT 'referrals', r.file_no, r.line, r.position, 'orphan-crime-reference', 'WARNING', 'crime_ref'
FROM case_referrals c JOIN key_referrals r ON r.position = c.position WHERE c.orphan
UNION ALL
SELECT 'surveys', r.file_no, r.line, r.position, 'orphan-crime-reference', 'WARNING', 'crime_ref'
FROM case_responses c JOIN key_surveys r ON r.position = c.position WHERE c.orphan
UNION ALL
SELECT 'updates', r.file_no, r.line, r.position, 'orphan-crime-reference', 'WARNING', 'crime_ref'
FROM case_updates c JOIN key_updates r ON r.position = c.position WHERE c.orphan
UNION ALL
SELECT 'vrr', r.file_no, r.line, r.position, 'orphan-crime-reference', 'WARNING', 'crime_ref'
FROM case_reviews c JOIN key_vrr r ON r.position = c.position WHERE c.orphan;

-- What is wrong is looked up by row, for the quarantine, and by rule, for the data-quality summary.
CREATE INDEX IF NOT EXISTS problem_of_row ON problem (extract, position);

CREATE INDEX IF NOT EXISTS problem_of_rule ON problem (extract, file_no, code, column_name, position);
