// Monday's table, as the harbor master said.
console.log('low water: 12:00');
