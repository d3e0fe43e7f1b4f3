-- Words by lemma; the indexes hold no text. The mark tells Laut's files ("Laut" in ASCII) from others of SQLite.
create virtual table article_words using fts5
    (lemmas, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
create virtual table statement_words using fts5
    (lemmas, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
pragma application_id = 1281455476;
