-- The folded words of records, for finding them by the beginnings of words; no text is kept. Filled by the app, whenever
-- it is not in step with the records.
CREATE VIRTUAL TABLE search USING fts5 (
  words,
  content = '',
  detail = 'none',
  tokenize = 'ascii',
  prefix = '1 2 3'
);

-- What is taken out of the index leaves nothing behind in the file.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
