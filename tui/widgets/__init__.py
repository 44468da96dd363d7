"""The parts that screens are made of. Each keeps what it is given and says in messages what was done."""
