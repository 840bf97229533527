-- Of an interest the side of the adviser and the state say in nearly every case what a function was called for, row by row: ten
-- thousand interests took an adviser many seconds. What is left to the function is who is no adviser, and what ended on the other side.
alter policy seen on cases.interest
  using ((select access.my_account()) is not null and (
    (select cases.my_adviser_side()) = side
    or ((select cases.my_adviser_side()) = other_side and state in ('with-other-adviser', 'with-owner', 'accepted'))
    or cases.sees_interest(id)));
