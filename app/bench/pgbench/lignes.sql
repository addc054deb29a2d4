\set ligne random(1, 13)
select banc.engager(:ligne, 12300);
