-- Which articles share text, and which tell of one happening; `laut rebuild` makes it anew.
create table copy (
    first_article bigint not null references article (id),
    later_article bigint not null references article (id),
    known_order ${text} not null,
    extent ${text} not null,
    words bigint not null,
    runs ${text} not null,
    primary key (first_article, later_article)
) ${unordered};
create index copy_later on copy (later_article);

-- A story is known by the address of the article that began it.
create table story (
    id ${number} primary key,
    begun_by ${text} not null unique,
    name ${text} not null,
    first_day ${text} not null,
    last_day ${text} not null,
    articles bigint not null
);
create index story_day on story (last_day);

-- The place of an article: its day is the one it counts as when it has none itself.
create table placement (
    article ${key} primary key references article (id),
    story bigint not null references story (id),
    day ${text} not null,
    why ${text} not null,
    nearest bigint,
    similarity double precision not null,
    words ${text} not null,
    days double precision not null
);
create index placement_story on placement (story);
