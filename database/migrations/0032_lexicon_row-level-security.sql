-- Lists that an operator added may be under licence; the engine reads them, no request does.
select database.protect('lexicon.added_list'), database.protect('lexicon.added_word');
