"""The running process: settings, command line, worker, backup, doctor, demo."""
