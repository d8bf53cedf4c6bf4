/** What a flake says to deploy-rs and Colmena of its hosts, in the words of the configuration. */
export { type Migrations, readMigrations } from './read-migrations.js';
export { type Said, saidLine } from './said.js';
