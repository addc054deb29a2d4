create table temoin.chez_moi (id int primary key);
