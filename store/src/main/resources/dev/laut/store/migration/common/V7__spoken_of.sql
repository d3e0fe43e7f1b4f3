-- Whom and what whole statements speak of, besides who speaks.
create table topic (
    statement bigint not null references statement (id),
    actor bigint not null references actor (id),
    primary key (statement, actor)
) ${unordered};
create index topic_actor on topic (actor);

-- To whom statements are addressed: the actor, or the words alone where they name none.
create table addressee (
    statement bigint not null references statement (id),
    place bigint not null,
    actor bigint references actor (id),
    words ${text} not null,
    lower ${text},
    primary key (statement, place)
) ${unordered};
create index addressee_actor on addressee (actor) where actor is not null;
create index addressee_unknown on addressee (lower) where lower is not null;

-- Where words stand in their article: the triggers of an event, and the first place of a name; the statement that holds the
-- name tells whose words it is in. It is no reference: to delete a statement would take looking at all names.
alter table event add column spans ${text} not null default '';
alter table mention add column begins bigint not null default 0;
alter table mention add column statement bigint;

-- By which version of these tables the derived rows were made; older ones are made anew by the next who writes.
create table derivation (version bigint not null);
insert into derivation select case when exists (select 1 from page) then 6 else 7 end;
