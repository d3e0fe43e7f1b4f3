-- When an entry was changed last, as far as its feed says, and how often it was read.
alter table feed_entry add column changed ${text};
alter table feed_entry add column times bigint not null default 1;
