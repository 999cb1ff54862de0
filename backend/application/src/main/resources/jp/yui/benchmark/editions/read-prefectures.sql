with edition as (
  select id, name from benchmark.edition where name = :edition
)
select p.prefecture_code, p.name, p.t_score, p.rank, p.tied, p.n, p.municipalities, p.with_data, p.town_share,
  p.card_possession, p.mean_score, p.reason, edition.name as edition, item.codes, item.item_values, item.t_scores
from edition
join benchmark.edition_prefecture p on p.edition_id = edition.id
left join (
  select i.prefecture_code, array_agg(i.indicator_code order by d.ordinal) as codes,
    array_agg(i.value order by d.ordinal) as item_values, array_agg(i.t_score order by d.ordinal) as t_scores
  from benchmark.edition_prefecture_item i
  join benchmark.indicator d on d.code = i.indicator_code
  where i.edition_id = (select id from edition)
  group by i.prefecture_code
) item on item.prefecture_code = p.prefecture_code
order by p.prefecture_code
