-- The case tables, from the accepted rows. Their columns are declared in CaseTable; a test compares.

CREATE TABLE first_referral AS
SELECT crime_ref, MIN(referred_at) AS first_referred_at
FROM row_referrals WHERE placement = 'accepted' GROUP BY crime_ref;

ALTER TABLE first_referral ALTER COLUMN crime_ref SET NOT NULL;

ALTER TABLE first_referral ADD PRIMARY KEY (crime_ref);

CREATE TABLE accepted_crime AS
SELECT r.*, w.weight AS severity_weight,
       CASE WHEN reported_at IS NOT NULL AND seconds_to_record IS NULL THEN NULL ELSE recorded_second END
           AS known_recorded_second,
       recorded_second - seconds_to_record AS known_reported_second
FROM row_crimes r
LEFT JOIN (SELECT offence_code AS weighted_code, weight FROM row_severity_weights WHERE placement = 'accepted') w
    ON w.weighted_code = r.offence_code
WHERE r.placement = 'accepted';

CREATE INDEX accepted_crime_ref ON accepted_crime (crime_ref);

CREATE TABLE shared_crime AS
SELECT crime_ref,
       COUNT(DISTINCT reported_at) > 1 OR COUNT(DISTINCT recorded_at) > 1 OR COUNT(DISTINCT offence_code) > 1
           OR COUNT(DISTINCT NULLIF(offence_subgroup, 'not-known')) > 1 OR COUNT(DISTINCT unit) > 1
           OR COUNT(DISTINCT outcome_code) > 1 OR COUNT(DISTINCT outcome_at) > 1 AS disagrees
FROM accepted_crime GROUP BY crime_ref HAVING COUNT(*) > 1;

ALTER TABLE shared_crime ALTER COLUMN crime_ref SET NOT NULL;

ALTER TABLE shared_crime ADD PRIMARY KEY (crime_ref);

-- One row per crime: each column's first known value in file order; yes where any row says yes.
CREATE TABLE merged_crime AS
SELECT crime_ref, reported_at, recorded_at, seconds_to_record, refer_by, offence_code, offence_subgroup, offence_group,
       unit, is_victim AS any_victim, is_person AS any_person, domestic_abuse, hate_crime, enhanced, outcome_code,
       outcome_at, severity_weight, CASE WHEN is_victim THEN 1 ELSE 0 END AS victims
FROM accepted_crime c
WHERE NOT EXISTS (SELECT 1 FROM shared_crime s WHERE s.crime_ref = c.crime_ref)
UNION ALL
SELECT crime_ref, reported_at, recorded_at, first_recorded_second - first_reported_second, refer_by, offence_code,
       COALESCE(known_subgroup, 'not-known'), COALESCE(known_group, 'not-known'), unit, any_victim, any_person,
       domestic_abuse, hate_crime, enhanced, outcome_code, outcome_at, severity_weight, victims
FROM (SELECT c.crime_ref,
             FIRST_VALUE(reported_at) IGNORE NULLS OVER w AS reported_at,
             FIRST_VALUE(recorded_at) IGNORE NULLS OVER w AS recorded_at,
             FIRST_VALUE(known_recorded_second) IGNORE NULLS OVER w AS first_recorded_second,
             FIRST_VALUE(known_reported_second) IGNORE NULLS OVER w AS first_reported_second,
             FIRST_VALUE(refer_by) IGNORE NULLS OVER w AS refer_by,
             FIRST_VALUE(offence_code) IGNORE NULLS OVER w AS offence_code,
             FIRST_VALUE(NULLIF(offence_subgroup, 'not-known')) IGNORE NULLS OVER w AS known_subgroup,
             FIRST_VALUE(NULLIF(offence_group, 'not-known')) IGNORE NULLS OVER w AS known_group,
             FIRST_VALUE(unit) IGNORE NULLS OVER w AS unit,
             BOOL_OR(is_victim) OVER w AS any_victim,
             BOOL_OR(is_person) OVER w AS any_person,
             BOOL_OR(domestic_abuse) OVER w AS domestic_abuse,
             BOOL_OR(hate_crime) OVER w AS hate_crime,
             BOOL_OR(enhanced) OVER w AS enhanced,
             FIRST_VALUE(outcome_code) IGNORE NULLS OVER w AS outcome_code,
             FIRST_VALUE(outcome_at) IGNORE NULLS OVER w AS outcome_at,
             FIRST_VALUE(severity_weight) IGNORE NULLS OVER w AS severity_weight,
             SUM(CASE WHEN is_victim THEN 1 ELSE 0 END) OVER w AS victims,
             ROW_NUMBER() OVER (PARTITION BY c.crime_ref ORDER BY position) AS place
      FROM accepted_crime c JOIN shared_crime s ON s.crime_ref = c.crime_ref
      WINDOW w AS (PARTITION BY c.crime_ref ORDER BY position
                   ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
WHERE place = 1;

CREATE TABLE case_crimes AS
SELECT m.crime_ref, m.reported_at, m.recorded_at,
       CAST(FLOOR(m.seconds_to_record / 60.0) AS BIGINT) AS minutes_to_record, m.seconds_to_record,
       m.offence_code, m.offence_subgroup, m.offence_group, m.unit, m.any_victim, m.any_person,
       m.any_victim OR v.none_known AS profiled,
       m.domestic_abuse, m.hate_crime, m.enhanced, m.outcome_code, m.outcome_at,
       f.crime_ref IS NOT NULL AS has_referral, f.first_referred_at,
       CASE
           WHEN f.crime_ref IS NULL OR m.refer_by IS NULL THEN 'not-applicable'
           WHEN CAST(f.first_referred_at AS DATE) <= m.refer_by THEN 'passed'
           ELSE 'failed'
       END AS referred_in_time,
       m.severity_weight, m.victims
FROM merged_crime m
CROSS JOIN (SELECT COUNT(*) = 0 AS none_known FROM accepted_crime WHERE victim_type <> 'not-known') v
LEFT JOIN first_referral f ON f.crime_ref = m.crime_ref;

ALTER TABLE case_crimes ALTER COLUMN crime_ref SET NOT NULL;

ALTER TABLE case_crimes ADD PRIMARY KEY (crime_ref);

DROP TABLE merged_crime;

-- Events the victim must be told of, and whether all of a crime's were in time.
CREATE TABLE judged_update AS
SELECT u.position,
       CASE
           WHEN u.informed_at IS NULL THEN CASE WHEN limit_day < as_of.judged_on THEN 'failed' ELSE 'pending' END
           WHEN CAST(u.informed_at AS DATE) <= limit_day THEN 'passed'
           ELSE 'failed'
       END AS on_time,
       u.crime_ref
FROM (SELECT r.*, CASE WHEN c.enhanced THEN r.inform_by_enhanced ELSE r.inform_by END AS limit_day
      FROM row_updates r LEFT JOIN case_crimes c ON c.crime_ref = r.crime_ref
      WHERE r.placement = 'accepted') u
CROSS JOIN as_of;

ALTER TABLE judged_update ALTER COLUMN position SET NOT NULL;

ALTER TABLE judged_update ADD PRIMARY KEY (position);

CREATE TABLE updated_crime AS
SELECT crime_ref,
       CASE
           WHEN MAX(CASE WHEN on_time = 'failed' THEN 1 ELSE 0 END) = 1 THEN 'failed'
           WHEN MAX(CASE WHEN on_time = 'pending' THEN 1 ELSE 0 END) = 1 THEN 'pending'
           ELSE 'passed'
       END AS updated_in_time
FROM judged_update GROUP BY crime_ref;

ALTER TABLE updated_crime ALTER COLUMN crime_ref SET NOT NULL;

ALTER TABLE updated_crime ADD PRIMARY KEY (crime_ref);

-- The report before this one of the same person, if any; two reports in the same second are not one after the other.
CREATE TABLE earlier_report AS
SELECT victim_ref, reported_at,
       LAG(reported_at) OVER (PARTITION BY victim_ref ORDER BY reported_at) AS earlier_at
FROM (SELECT DISTINCT victim_ref, reported_at FROM accepted_crime
      WHERE is_person AND victim_ref IS NOT NULL AND reported_at IS NOT NULL);

CREATE INDEX earlier_report_key ON earlier_report (victim_ref, reported_at);

CREATE TABLE case_victims AS
SELECT position, crime_ref, victim_ref, victim_type, is_victim, is_person, reported_at, recorded_at, minutes_to_record,
       seconds_to_record, offence_code, offence_subgroup, offence_group, unit, domestic_abuse, hate_crime,
       enhanced_priority, enhanced, vulnerability, vulnerability_severity, victim_age, age_band, victim_sex,
       victim_ethnicity, ethnic_group, crime_number_sent_at, vna_status, vna_at, victim_contract, contract_at,
       vps_offered, vps_offered_at, vps_taken, outcome_code, outcome_at, repeat_victim, has_referral,
       first_referred_at, acknowledged, needs_assessed, referred_in_time, updated_in_time, statement_offered,
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
FROM (SELECT c.*,
             CASE
                 WHEN c.is_person AND c.victim_ref IS NOT NULL AND c.reported_at IS NOT NULL
                     THEN COALESCE(e.earlier_at >= c.reported_at - INTERVAL '365' DAY, FALSE)
             END AS repeat_victim,
             f.crime_ref IS NOT NULL AS has_referral, f.first_referred_at,
             CASE
                 WHEN NOT c.is_victim OR f.crime_ref IS NULL OR c.refer_by IS NULL THEN 'not-applicable'
                 WHEN CAST(f.first_referred_at AS DATE) <= c.refer_by THEN 'passed'
                 ELSE 'failed'
             END AS referred_in_time,
             CASE WHEN c.is_victim THEN COALESCE(u.updated_in_time, 'not-applicable') ELSE 'not-applicable' END
                 AS updated_in_time
      FROM accepted_crime c
      LEFT JOIN earlier_report e ON e.victim_ref = c.victim_ref AND e.reported_at = c.reported_at AND c.is_person
      LEFT JOIN first_referral f ON f.crime_ref = c.crime_ref
      LEFT JOIN updated_crime u ON u.crime_ref = c.crime_ref);

CREATE INDEX case_victims_crime ON case_victims (crime_ref);

-- What belongs to a victim is known of another extract's row if it names the victim or the crime has only one.
CREATE VIEW known_victim AS
SELECT v.crime_ref, v.victim_ref, v.repeat_victim, v.victim_sex, v.age_band, v.ethnic_group, c.victims
FROM case_victims v JOIN case_crimes c ON c.crime_ref = v.crime_ref WHERE v.is_victim;

CREATE TABLE case_referrals AS
SELECT r.position, r.referral_ref, r.referred_at, r.service, r.priority, r.taken_up, r.taken_up_at, r.ended_at,
       r.end_reason, ${of_crime}
FROM row_referrals r ${join_crime}
WHERE r.placement = 'accepted';

CREATE TABLE case_responses AS
SELECT r.position, r.invitation_ref, r.survey, r.invited_at, r.delivered, r.responded_at, r.communication,
       r.case_handling, r.case_outcome, r.treatment, r.follow_up, r.justice_process, r.vva_service, r.overall,
       r.would_recommend, r.wanted_support, r.withdrawal_reason, ${of_crime}
FROM row_surveys r ${join_crime}
WHERE r.placement = 'accepted';

CREATE TABLE case_updates AS
SELECT r.position, r.update_ref, r.event, r.event_at, r.informed_at, j.on_time, ${of_crime}
FROM row_updates r JOIN judged_update j ON j.position = r.position ${join_crime}
WHERE r.placement = 'accepted';

CREATE TABLE case_reviews AS
SELECT r.position, r.request_ref, r.requested_at, r.eligible, r.granted, r.acknowledged_at, r.reviewer_appointed_at,
       r.decided_at, r.result, r.decided_in_time, r.acknowledged_in_time, r.decided_in_time_of_appointment, ${of_crime}
FROM row_vrr r ${join_crime}
WHERE r.placement = 'accepted';

CREATE TABLE case_officers AS
SELECT position, officer_ref, unit, course, due_on, completed_on FROM row_training WHERE placement = 'accepted';

CREATE TABLE case_audits AS
SELECT position, sample_ref, crime_ref, audited_on, department, category, victim_age, age_band, victim_sex,
       victim_ethnicity, ethnic_group, code_compliant, good_service, acknowledged, assessed_and_referred,
       updated_in_time, told_of_end, vps_taken, vps_used, vps_reported_back
FROM row_audits WHERE placement = 'accepted';

CREATE TABLE case_figures AS
SELECT position, measure, period, numerator, denominator, "VALUE", note FROM row_figures WHERE placement = 'accepted';

-- What only the rows together can show.
INSERT INTO problem (extract, file_no, line, position, code, severity, column_name)
SELECT 'crimes', c.file_no, c.line, c.position, 'crime-rows-disagree', 'WARNING', 'crime_ref'
FROM accepted_crime c
JOIN shared_crime s ON s.crime_ref = c.crime_ref AND s.disagrees
WHERE c.position = (SELECT MAX(d.position) FROM accepted_crime d WHERE d.crime_ref = c.crime_ref);

INSERT INTO problem (extract, file_no, line, position, code, severity, column_name)
SELECT 'referrals', r.file_no, r.line, r.position, 'orphan-crime-reference', 'WARNING', 'crime_ref'
FROM case_referrals c JOIN row_referrals r ON r.position = c.position WHERE c.orphan
UNION ALL
SELECT 'surveys', r.file_no, r.line, r.position, 'orphan-crime-reference', 'WARNING', 'crime_ref'
FROM case_responses c JOIN row_surveys r ON r.position = c.position WHERE c.orphan
UNION ALL
SELECT 'updates', r.file_no, r.line, r.position, 'orphan-crime-reference', 'WARNING', 'crime_ref'
FROM case_updates c JOIN row_updates r ON r.position = c.position WHERE c.orphan
UNION ALL
SELECT 'vrr', r.file_no, r.line, r.position, 'orphan-crime-reference', 'WARNING', 'crime_ref'
FROM case_reviews c JOIN row_vrr r ON r.position = c.position WHERE c.orphan;

-- What is wrong is looked up by row, for the quarantine, and by rule, for the data-quality summary.
CREATE INDEX IF NOT EXISTS problem_of_row ON problem (extract, position);

CREATE INDEX IF NOT EXISTS problem_of_rule ON problem (extract, file_no, code, column_name, position);
