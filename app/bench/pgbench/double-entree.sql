\set vers random(1, 1000)
select banc.transferer(0, :vers, 123);
