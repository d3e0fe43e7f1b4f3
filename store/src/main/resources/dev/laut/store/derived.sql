-- What is derived from the latest version of every article, with its corrections; `laut rebuild` makes it anew.
create table page (
    article integer primary key references article (id),
    title text not null,
    publisher text not null,
    published text not null,
    day text not null,
    language text not null
);
create index page_day on page (day);

create table actor (
    id integer primary key,
    key text not null unique,
    kind text not null,
    name text not null,
    lower text not null,
    wikidata text,
    shown integer not null
);
create index actor_shown on actor (shown);
create index actor_lower on actor (lower);

create table mention (
    article integer not null references page (article),
    actor integer not null references actor (id),
    how text not null,
    words text not null,
    times integer not null
);
create index mention_article on mention (article);
create index mention_actor on mention (actor);

create table statement (
    id integer primary key,
    article integer not null references page (article),
    name text not null,
    type text not null,
    medium text not null,
    act text not null,
    polarity text not null,
    hedge text,
    speaker integer references actor (id),
    speaker_words text not null,
    content text not null
);
create index statement_article on statement (article);
create index statement_speaker on statement (speaker);

create table hop (
    statement integer not null references statement (id),
    place integer not null,
    step integer not null,
    role text not null,
    how text not null,
    actor integer references actor (id),
    name text not null,
    origin text,
    primary key (statement, place)
) without rowid;
create index hop_actor on hop (actor) where actor is not null;

create table silence (
    article integer not null references page (article),
    name text not null,
    kind text not null,
    actor integer references actor (id),
    begins integer not null,
    ends integer not null,
    primary key (article, name)
) without rowid;
create index silence_actor on silence (actor);

create table event (
    id integer primary key,
    article integer not null references page (article),
    name text not null,
    type text not null,
    status text not null,
    words text not null,
    place integer references actor (id),
    time text,
    day text,
    statement text
);
create index event_article on event (article);
create index event_day on event (day);

create table participant (
    event integer not null references event (id),
    actor integer not null references actor (id),
    role text not null,
    primary key (event, actor, role)
) without rowid;
create index participant_actor on participant (actor);

create virtual table article_words using fts5
    (lemmas, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
create virtual table statement_words using fts5
    (lemmas, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
