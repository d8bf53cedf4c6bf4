/** What a flake says to deploy-rs and Colmena of its hosts, in the words of the configuration. */
export { type FlakeHosts, readFlakeHosts } from './read-flake-hosts.js';
export { type Said, saidLine } from './said.js';
