-- What is derived from the latest version of every article, with its corrections; `laut rebuild` makes it anew.
create table page (
    article ${key} primary key references article (id),
    title ${text} not null,
    publisher ${text} not null,
    published ${text} not null,
    day ${text} not null,
    language ${text} not null
);
create index page_day on page (day);
create index page_publisher on page (publisher);

create table actor (
    id ${key} primary key,
    key ${text} not null unique,
    kind ${text} not null,
    name ${text} not null,
    lower ${text} not null,
    last_word ${text} not null,
    wikidata ${text},
    shown bigint not null
);
create index actor_shown on actor (shown);
create index actor_merged on actor (id, shown) where shown <> id;
create index actor_lower on actor (lower);
create index actor_last_word on actor (last_word);
create index actor_wikidata on actor (wikidata) where wikidata is not null;

create table mention (
    article bigint not null references page (article),
    actor bigint not null references actor (id),
    how ${text} not null,
    words ${text} not null,
    times bigint not null
);
create index mention_article on mention (article, actor);
create index mention_actor on mention (actor);

create table statement (
    id ${key} primary key,
    article bigint not null references page (article),
    name ${text} not null,
    type ${text} not null,
    medium ${text} not null,
    act ${text} not null,
    polarity ${text} not null,
    hedge ${text},
    speaker bigint references actor (id),
    speaker_words ${text} not null,
    speaker_lower ${text},
    content ${text} not null
);
create index statement_article on statement (article);
create index statement_speaker on statement (speaker);
create index statement_unknown on statement (speaker_lower) where speaker_lower is not null;

create table hop (
    statement bigint not null references statement (id),
    place bigint not null,
    step bigint not null,
    role ${text} not null,
    how ${text} not null,
    actor bigint references actor (id),
    name ${text} not null,
    lower ${text},
    origin ${text},
    primary key (statement, place)
) ${unordered};
create index hop_actor on hop (actor) where actor is not null;
create index hop_agency on hop (statement, name) where role = 'AGENCY';
create index hop_unknown on hop (lower) where lower is not null;

create table silence (
    article bigint not null references page (article),
    name ${text} not null,
    kind ${text} not null,
    actor bigint references actor (id),
    begins bigint not null,
    ends bigint not null,
    primary key (article, name)
) ${unordered};
create index silence_actor on silence (actor);

create table event (
    id ${key} primary key,
    article bigint not null references page (article),
    name ${text} not null,
    type ${text} not null,
    status ${text} not null,
    words ${text} not null,
    place bigint references actor (id),
    time ${text},
    day ${text},
    statement ${text}
);
create index event_article on event (article);
create index event_day on event (day);

create table participant (
    event bigint not null references event (id),
    actor bigint not null references actor (id),
    role ${text} not null,
    primary key (event, actor, role)
) ${unordered};
create index participant_actor on participant (actor);
