-- What is kept: never changed, except that a correction can be taken back. ARCHITECTURE.md tells why.
create table article (
    id ${number} primary key,
    address ${text} not null,
    version bigint not null,
    fingerprint ${text} not null,
    input_fingerprint ${text} not null,
    added ${text} not null,
    text ${bytes} not null,
    input ${bytes} not null,
    record ${bytes} not null,
    unique (address, version)
);
create index article_input on article (input_fingerprint);

create table correction (
    id ${number} primary key,
    kind ${text} not null,
    address ${text} not null,
    words ${text} not null,
    subject ${text} not null,
    value ${text} not null,
    made_by ${text} not null,
    made_at ${text} not null,
    undone_by ${text},
    undone_at ${text}
);
create index correction_address on correction (address);
