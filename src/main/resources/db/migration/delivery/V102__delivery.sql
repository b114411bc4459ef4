-- What agencies report on the plan, record as they go, and settle at the year's end.
create schema delivery;
grant usage on schema delivery to foreland_app;
