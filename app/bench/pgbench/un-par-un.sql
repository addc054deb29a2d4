select banc.engager(:ligne, 12300);
