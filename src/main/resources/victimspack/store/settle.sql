-- Rows of one extract that share a key: a row equal to the current one is a duplicate, otherwise it takes its place.
-- Comparing with the row before is enough, since a duplicate equals the current row.
CREATE TABLE shared_key AS
SELECT row_key FROM ${table} GROUP BY row_key HAVING COUNT(*) > 1;

ALTER TABLE shared_key ALTER COLUMN row_key SET NOT NULL;

ALTER TABLE shared_key ADD PRIMARY KEY (row_key);

CREATE TABLE settled AS
SELECT position,
       CASE
           WHEN content = before THEN 'duplicate'
           WHEN step = last_step THEN 'accepted'
           ELSE 'superseded'
       END AS placement
FROM (SELECT position, content, before, step, MAX(step) OVER (PARTITION BY row_key) AS last_step
      FROM (SELECT row_key, position, content, before,
                   SUM(CASE WHEN content = before THEN 0 ELSE 1 END)
                       OVER (PARTITION BY row_key ORDER BY position) AS step
            FROM (SELECT a.row_key, a.position, a.content,
                         LAG(a.content) OVER (PARTITION BY a.row_key ORDER BY a.position) AS before
                  FROM ${table} a JOIN shared_key b ON b.row_key = a.row_key)));

ALTER TABLE settled ALTER COLUMN position SET NOT NULL;

ALTER TABLE settled ADD PRIMARY KEY (position);

UPDATE ${table} r SET placement = (SELECT s.placement FROM settled s WHERE s.position = r.position)
WHERE r.position IN (SELECT position FROM settled WHERE placement <> 'accepted');

DROP TABLE settled;

DROP TABLE shared_key;
