create table common.chez_le_voisin (id int primary key);
