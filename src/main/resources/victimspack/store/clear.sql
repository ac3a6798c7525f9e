-- Takes away what was made of the rows that stand, as an earlier run of the step may have been ended in its midst.

DROP VIEW IF EXISTS case_crimes;

DROP VIEW IF EXISTS case_victims;

DROP VIEW IF EXISTS case_referrals;

DROP VIEW IF EXISTS case_responses;

DROP VIEW IF EXISTS case_updates;

DROP VIEW IF EXISTS case_reviews;

DROP TABLE IF EXISTS case_officers;

DROP TABLE IF EXISTS case_audits;

DROP TABLE IF EXISTS case_figures;

DROP TABLE IF EXISTS known_weight;

DROP TABLE IF EXISTS shared_row;

DROP TABLE IF EXISTS shared_fact;

DROP TABLE IF EXISTS merged_crime;

DROP TABLE IF EXISTS repeat_report;

TRUNCATE TABLE told_row_crimes;

TRUNCATE TABLE told_row_referrals;

TRUNCATE TABLE told_row_surveys;

TRUNCATE TABLE told_row_updates;

TRUNCATE TABLE told_row_vrr;
