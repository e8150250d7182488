// What `require('electron')` gives.
module.exports = require('./electron.ts').electron;
