-- Words by lemma, cut as SQLite's FTS5 cuts them; "length" counts them.
create table article_words (rowid bigint primary key, length bigint not null, lemmas tsvector not null);
create index article_words_lemmas on article_words using gin (lemmas);
create table statement_words (rowid bigint primary key, length bigint not null, lemmas tsvector not null);
create index statement_words_lemmas on statement_words using gin (lemmas);
