-- Imports are the centre's own work; no request sees them.
select database.protect('imports.run'), database.protect('imports.refusal');
