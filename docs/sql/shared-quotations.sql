-- Shared quotations of a corpus that no single machine would compare: SQL over what `pressmark analyze` writes as lines
-- of JSON. Written for DuckDB; the joins are plain SQL, and an engine of a cluster needs other words only for reading
-- JSON and for taking lists apart. See docs/comparison.md.
--
--   pressmark analyze articles/ --format jsonl > analyses.jsonl
--   duckdb -c "SET VARIABLE analyses = 'analyses.jsonl'" -c ".read docs/sql/shared-quotations.sql" -c "FROM near_pairs"
--
-- Tables: quotations, exact_groups, near_pairs, speaker_disputes, outlet_counts.

-- One row a quotation. Words are in lower case, apostrophes of both kinds left out, so that “don’t” is one word.
CREATE OR REPLACE TABLE quotations AS
WITH analyses AS (
  SELECT *
  FROM read_json(
    getvariable('analyses'),
    format = 'newline_delimited',
    columns = {
      id: 'VARCHAR',
      published: 'VARCHAR',
      metadata: 'STRUCT(outlet VARCHAR)',
      quotations: 'STRUCT(id VARCHAR, type VARCHAR, speaker VARCHAR, words VARCHAR[], cue STRUCT(lemma VARCHAR, slant VARCHAR))[]'
    }
  )
),
one_each AS (
  SELECT id AS article, coalesce(metadata.outlet, id) AS outlet, published, unnest(quotations) AS quotation
  FROM analyses
)
SELECT
  article || '#' || quotation.id AS quotation,
  article,
  outlet,
  published,
  quotation.type AS type,
  quotation.speaker AS speaker,
  quotation.cue.lemma AS verb,
  quotation.cue.slant AS slant,
  array_to_string(quotation.words, ' … ') AS text,
  regexp_extract_all(
    replace(replace(lower(array_to_string(quotation.words, ' ')), '’', ''), '''', ''),
    '[\p{L}\p{N}]+'
  ) AS words
FROM one_each
WHERE quotation.type <> 'scare';

-- The same words in several articles, capitals and marks aside.
CREATE OR REPLACE TABLE exact_groups AS
SELECT
  array_to_string(words, ' ') AS normalized,
  min(text) AS text,
  count(DISTINCT article) AS articles,
  list(DISTINCT outlet ORDER BY outlet) AS outlets,
  list(DISTINCT speaker ORDER BY speaker) AS speakers,
  min(published) AS first_published
FROM quotations
WHERE len(words) >= 3
GROUP BY words
HAVING count(DISTINCT article) > 1
ORDER BY articles DESC, normalized;

-- Three words in a row, each once a quotation: what two wordings of one utterance share. A shingle of a great many
-- quotations tells nothing and would pair all of them: it is left out.
CREATE OR REPLACE TEMP TABLE shingles AS
WITH all_shingles AS (
  SELECT DISTINCT
    quotation,
    article,
    unnest([array_to_string(words[i : i + 2], ' ') FOR i IN range(1, len(words) - 1)]) AS shingle
  FROM quotations
  WHERE len(words) >= 3
)
SELECT *
FROM all_shingles
QUALIFY count(*) OVER (PARTITION BY shingle) <= 200;

-- Wordings of one utterance: a share of the shorter one's shingles is in the other too; less is asked for where both
-- articles name the same speaker.
CREATE OR REPLACE TABLE near_pairs AS
WITH sizes AS (
  SELECT quotation, len(words) - 2 AS size FROM quotations WHERE len(words) >= 3
),
shared AS (
  SELECT a.quotation AS one, b.quotation AS other, count(*) AS common
  FROM shingles a
  JOIN shingles b ON a.shingle = b.shingle AND a.article < b.article
  GROUP BY ALL
)
SELECT
  shared.one,
  shared.other,
  a.outlet AS one_outlet,
  b.outlet AS other_outlet,
  a.speaker AS one_speaker,
  b.speaker AS other_speaker,
  a.text AS one_text,
  b.text AS other_text,
  round(common / least(one_size.size, other_size.size), 3) AS containment,
  round(common / (one_size.size + other_size.size - common), 3) AS resemblance
FROM shared
JOIN quotations a ON a.quotation = shared.one
JOIN quotations b ON b.quotation = shared.other
JOIN sizes one_size ON one_size.quotation = shared.one
JOIN sizes other_size ON other_size.quotation = shared.other
WHERE common / least(one_size.size, other_size.size) >= CASE WHEN a.speaker = b.speaker THEN 0.3 ELSE 0.7 END
ORDER BY shared.one, shared.other;

-- The same words, but another speaker, or a name here and none there.
CREATE OR REPLACE TABLE speaker_disputes AS
SELECT one, other, one_outlet, other_outlet, one_speaker, other_speaker, one_text, other_text
FROM near_pairs
WHERE one_speaker IS DISTINCT FROM other_speaker
ORDER BY one, other;

-- How much each outlet quotes, and how much of it others have too.
CREATE OR REPLACE TABLE outlet_counts AS
SELECT
  outlet,
  count(*) AS quotations,
  count(*) FILTER (type = 'direct') AS direct,
  count(*) FILTER (slant = 'loaded') AS loaded_verbs,
  count(*) FILTER (quotation IN (SELECT one FROM near_pairs UNION ALL SELECT other FROM near_pairs)) AS shared
FROM quotations
GROUP BY outlet
ORDER BY outlet;
