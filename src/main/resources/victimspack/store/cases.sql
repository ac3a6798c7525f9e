-- The case tables, from the rows that stand and what they are told of each other. Their columns are declared in CaseTable; a
-- test compares. Most are views: rows are wide, and not copied.

-- One row per crime. Most have one row that says all of them.
CREATE VIEW case_crimes AS
SELECT ${case_of_crime}
FROM (SELECT c.*, c.is_victim AS any_victim, c.is_person AS any_person,
             CAST(CASE WHEN c.is_victim THEN 1 ELSE 0 END AS BIGINT) AS victims, c._first_referred_at AS first_referred_at,
             c._severity_weight AS severity_weight
      FROM row_crimes c
      WHERE c._alone) m
UNION ALL
SELECT ${case_of_crime}
FROM (SELECT c.*, r._first_referred_at AS first_referred_at, w.weight AS severity_weight
      FROM merged_crime c
      JOIN row_crimes r ON r.position = c.position
      LEFT JOIN known_weight w ON w.offence_code = c.weighed_code) m;

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
FROM (SELECT c.*, c._severity_weight AS severity_weight, c._repeat_victim AS repeat_victim,
             c._first_referred_at IS NOT NULL AS has_referral, c._first_referred_at AS first_referred_at,
             CASE
                 WHEN NOT c.is_victim OR c._first_referred_at IS NULL OR c.refer_by IS NULL THEN 'not-applicable'
                 WHEN CAST(c._first_referred_at AS DATE) <= c.refer_by THEN 'passed'
                 ELSE 'failed'
             END AS referred_in_time,
             CASE WHEN c.is_victim THEN COALESCE(c._updated_in_time, 'not-applicable') ELSE 'not-applicable' END
                 AS updated_in_time
      FROM row_crimes c);

CREATE VIEW case_referrals AS
SELECT r.position, r.referral_ref, r.referred_at, r.service, r.priority, r.taken_up, r.taken_up_at, r.ended_at,
       r.end_reason, ${of_crime}
FROM row_referrals r;

CREATE VIEW case_responses AS
SELECT r.position, r.invitation_ref, r.survey, r.mode, r.invited_at, r.delivered, r.responded_at, r.communication,
       r.case_handling, r.case_outcome, r.treatment, r.follow_up, r.justice_process, r.vva_service, r.overall,
       r.would_recommend, r.wanted_support, r.withdrawal_reason, ${of_crime}
FROM row_surveys r;

CREATE VIEW case_updates AS
SELECT r.position, r.update_ref, r.event, r.event_at, r.informed_at, r._on_time AS on_time, ${of_crime}
FROM row_updates r;

CREATE VIEW case_reviews AS
SELECT r.position, r.request_ref, r.requested_at, r.eligible, r.granted, r.acknowledged_at, r.reviewer_appointed_at,
       r.decided_at, r.result, r.decided_in_time, r.acknowledged_in_time, r.decided_in_time_of_appointment, ${of_crime}
FROM row_vrr r;

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
SELECT 'crimes', ${file}, ${line}, position, 'crime-rows-disagree', 'WARNING', 'crime_ref'
FROM (SELECT last_row AS position FROM shared_fact WHERE disagrees);

-- IN PORTIONS OF row_referrals.position
INSERT INTO problem (extract, file_no, line, position, code, severity, column_name)
SELECT 'referrals', ${file}, ${line}, position, 'orphan-crime-reference', 'WARNING', 'crime_ref'
FROM row_referrals WHERE _orphan AND position BETWEEN :from AND :to;

-- IN PORTIONS OF row_surveys.position
INSERT INTO problem (extract, file_no, line, position, code, severity, column_name)
SELECT 'surveys', ${file}, ${line}, position, 'orphan-crime-reference', 'WARNING', 'crime_ref'
FROM row_surveys WHERE _orphan AND position BETWEEN :from AND :to;

-- IN PORTIONS OF row_updates.position
INSERT INTO problem (extract, file_no, line, position, code, severity, column_name)
SELECT 'updates', ${file}, ${line}, position, 'orphan-crime-reference', 'WARNING', 'crime_ref'
FROM row_updates WHERE _orphan AND position BETWEEN :from AND :to;

-- IN PORTIONS OF row_vrr.position
INSERT INTO problem (extract, file_no, line, position, code, severity, column_name)
SELECT 'vrr', ${file}, ${line}, position, 'orphan-crime-reference', 'WARNING', 'crime_ref'
FROM row_vrr WHERE _orphan AND position BETWEEN :from AND :to;

-- What is wrong is looked up by row, for the quarantine, and by rule, for the data-quality summary.
CREATE INDEX IF NOT EXISTS problem_of_row ON problem (extract, position);

CREATE INDEX IF NOT EXISTS problem_of_rule ON problem (extract, file_no, code, column_name, position);
