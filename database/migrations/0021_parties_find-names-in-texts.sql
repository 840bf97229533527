-- Thousands of stretches of a text are looked up at once while somebody writes: equality only, and names may be long.
create index name_folded_same on parties.name using hash (folded);
create index name_solid_same on parties.name using hash (solid);
