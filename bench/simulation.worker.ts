import '../src/cli/simulation-worker';
