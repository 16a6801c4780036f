-- most=20 from=ever windows=7,14,30 outcome=active::60:90 cohort=month least=30
with log as (
  select toString(`customer`) as usr, case when toString(`cancelled`) is null or lower(toString(`cancelled`)) in ('', '0', 'no', 'n', 'false', 'f', '否', '无') then 'purchase' else 'cancellation' end as event, toInt64(floor(toUnixTimestamp64Micro(toDateTime64(`date`, 6, 'UTC')) / 1000000)) as ts, '' as stratum
  from `invoices`
  where `customer` is not null and `date` is not null
),
observed as (select (select max(ts) from log) as until),
behaviours as (select event, n, row_number() over (order by n desc, event) as place from (select event, count(*) as n from log group by event) counted),
chosen as (select event from behaviours where place <= 100),
windows as (select 7 as days union all select 14 as days union all select 30 as days),
firsts as (select usr, min(ts) as earliest, min(ts) as began from log group by usr),
users as (
  select f.usr, f.began, f.began as zero, min(case when l.ts = f.earliest then l.stratum end) as stratum
  from firsts f join log l on l.usr = f.usr group by f.usr, f.began
),
states as (
  select u.usr, u.began, u.zero, u.stratum,
    case when u.began is null then 'no-start' when u.zero + 7776000 > o.until then 'young' else '' end as state,
    max(case when l.ts >= u.zero + 5184000 and l.ts < u.zero + 7776000 then 1 else 0 end) as hit
  from users u cross join observed o join log l on l.usr = u.usr group by u.usr, u.began, u.zero, u.stratum, o.until
),
judged as (select usr, zero, stratum, began, hit as kept from states where state = ''),
members as (
  select usr, 'all' as part, '' as name, kept from judged
  union all select usr, 'held', '', kept from judged where substr(lower(hex(SHA256(usr))), 1, 2) < '4d'
  union all select usr, 'cohort', formatDateTime(toDateTime64(began, 0, 'UTC'), '%Y-%m'), kept from judged
),
done as (
  select j.usr, l.event, w.days, count(*) as times
  from judged j join log l on l.usr = j.usr join chosen c on c.event = l.event cross join windows w
  where l.ts < j.zero + w.days * 86400
  group by j.usr, l.event, w.days
)
select 'question' as part, 'most=20 from=ever windows=7,14,30 outcome=active::60:90 cohort=month least=30' as name, '' as event, 0 as days, 0 as times, 0 as users, 0 as kept
union all select 'end' as part, toString(until) as name, '' as event, 0 as days, 0 as times, 0 as users, 0 as kept from observed
union all select 'left' as part, state as name, '' as event, 0 as days, 0 as times, count(*) as users, 0 as kept from states where state <> '' group by state
union all select 'left' as part, 'spare' as name, '' as event, 0 as days, 0 as times, count(*) as users, 0 as kept from behaviours where place > 100
union all select 'event' as part, event as name, '' as event, 0 as days, 0 as times, n as users, 0 as kept from behaviours where place <= 100
union all select part as part, name as name, '' as event, 0 as days, 0 as times, count(*) as users, sum(kept) as kept from members group by part, name
union all select m.part as part, m.name as name, d.event as event, d.days as days, least(d.times, 20) as times, count(*) as users, sum(m.kept) as kept from done d join members m on m.usr = d.usr group by m.part, m.name, d.event, d.days, least(d.times, 20);
