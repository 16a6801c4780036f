-- events=share,it%27s%20%22x%22%20\ count=days most=5 windows=7,14 start=register outcome=not:cancel:14:28 by=channel cohort=quarter least=30
with log as (
  select cast(`user_id` as string) as usr, cast(`event` as string) as event, unix_seconds(timestamp(`created at`)) as ts, coalesce(cast(`source` as string), '') as stratum
  from `shop`.`events`
  where `user_id` is not null and `created at` is not null and `event` is not null
),
observed as (select (select max(ts) from log) as until),
behaviours as (select event, n, row_number() over (order by n desc, event) as place from (select event, count(*) as n from log where event not in ('register', 'cancel') group by event) counted),
chosen as (select 'share' as event union all select 'it\'s "x" \\' as event),
windows as (select 7 as days union all select 14 as days),
firsts as (select usr, min(ts) as earliest, min(case when event = 'register' then ts end) as began from log group by usr),
users as (
  select f.usr, f.began, f.began as zero, min(case when l.ts = f.earliest then l.stratum end) as stratum
  from firsts f join log l on l.usr = f.usr group by f.usr, f.began
),
states as (
  select u.usr, u.began, u.zero, u.stratum,
    case when u.began is null then 'no-start' when u.zero + 2419200 > o.until then 'young' when max(case when l.event = 'cancel' and l.ts < u.zero + 1209600 then 1 else 0 end) = 1 then 'gone' else '' end as state,
    max(case when l.ts >= u.zero + 1209600 and l.ts < u.zero + 2419200 and l.event = 'cancel' then 1 else 0 end) as hit
  from users u cross join observed o join log l on l.usr = u.usr group by u.usr, u.began, u.zero, u.stratum, o.until
),
judged as (select usr, zero, stratum, began, 1 - hit as kept from states where state = ''),
members as (
  select usr, 'all' as part, '' as name, kept from judged
  union all select usr, 'held', '', kept from judged where substr(to_hex(sha256(usr)), 1, 2) < '4d'
  union all select usr, 'stratum', stratum, kept from judged
  union all select usr, 'cohort', format_timestamp('%Y-Q%Q', timestamp_seconds(began)), kept from judged
),
done as (
  select j.usr, l.event, w.days, count(distinct floor((l.ts - j.zero) / 86400.0)) as times
  from judged j join log l on l.usr = j.usr join chosen c on c.event = l.event cross join windows w
  where l.ts < j.zero + w.days * 86400 and l.ts >= j.zero + 0
  group by j.usr, l.event, w.days
)
select 'question' as part, 'events=share,it%27s%20%22x%22%20\\ count=days most=5 windows=7,14 start=register outcome=not:cancel:14:28 by=channel cohort=quarter least=30' as name, '' as event, 0 as days, 0 as times, 0 as users, 0 as kept
union all select 'end' as part, cast(until as string) as name, '' as event, 0 as days, 0 as times, 0 as users, 0 as kept from observed
union all select 'left' as part, state as name, '' as event, 0 as days, 0 as times, count(*) as users, 0 as kept from states where state <> '' group by state
union all select part as part, name as name, '' as event, 0 as days, 0 as times, count(*) as users, sum(kept) as kept from members group by part, name
union all select m.part as part, m.name as name, d.event as event, d.days as days, least(d.times, 5) as times, count(*) as users, sum(m.kept) as kept from done d join members m on m.usr = d.usr group by m.part, m.name, d.event, d.days, least(d.times, 5);
