select part, lsoa, type, month, cast(sum(n) as bigint) as n
from points
where lsoa <> ''
group by part, lsoa, type, month
order by part, lsoa, type, month
