-- Which articles share text, and which tell of one happening; `laut rebuild` makes it anew.
create table copy (
    first_article integer not null references article (id),
    later_article integer not null references article (id),
    known_order text not null,
    extent text not null,
    words integer not null,
    runs text not null,
    primary key (first_article, later_article)
) without rowid;
create index copy_later on copy (later_article);

-- A story is known by the address of the article that began it.
create table story (
    id integer primary key,
    begun_by text not null unique,
    name text not null,
    first_day text not null,
    last_day text not null,
    articles integer not null
);
create index story_day on story (last_day);

-- The place of an article: its day is the one it counts as when it has none itself.
create table placement (
    article integer primary key references article (id),
    story integer not null references story (id),
    day text not null,
    why text not null,
    nearest integer,
    similarity real not null,
    words text not null,
    days real not null
);
create index placement_story on placement (story);
