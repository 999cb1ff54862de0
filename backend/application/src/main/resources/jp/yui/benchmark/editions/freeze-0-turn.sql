-- One edition at a time, so that serials follow each other and each sees the releases before it.
select pg_advisory_xact_lock(hashtextextended('benchmark.edition', 0))
