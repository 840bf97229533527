-- Claims that wait are read a page at a time in the order in which they were made, which is that of their ids: a list of an adviser
-- reads no membership that was decided long ago.
create index membership_waiting on access.membership (id) where state = 'claimed';
