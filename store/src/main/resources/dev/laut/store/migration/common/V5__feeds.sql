-- What is remembered of watched feeds: when to ask again and what was seen. Times are instants in ISO 8601.
create table feed (
    address ${text} not null primary key,
    etag ${text},
    modified ${text},
    failures bigint not null,
    due ${text} not null
);

create table feed_entry (
    address ${text} not null primary key,
    seen ${text} not null
);
