import { guestEnvironment, killAfterSeconds } from './shell.js';

/**
 * A program in Perl, which every Debian has, that runs commands for the driver at the other end of a serial port. Under
 * emulation each program takes a tenth of a second to start: a shell that keeps time and outputs with programs takes three
 * times as long for a command as this one, which starts none but the command's own bash.
 *
 * Of the driver it reads lines, some with bytes after them:
 *
 *     hello WORD                    forget the commands of whoever was there before, and say "ready WORD"
 *     run ID SECONDS SCRIPT INPUT   the lengths of the script and of its input, which follow; INPUT is -1 for none
 *     forget ID                     say no more of a command, which goes on
 *
 * It writes lines as well: `out ID LENGTH` and `err ID LENGTH`, with so many bytes after them as they are printed, and
 * `end ID STATUS` when the command has ended and nothing holds its outputs open any more. A command whose time is over is
 * ended with its process group, with status 124, or 137 where it had to be killed, as timeout(1) has it.
 *
 * `opening` is Perl that sets `$port`.
 */
export function agentProgram(opening: string): string {
  const environment = Object.entries(guestEnvironment).map(([name, value]) => `${name} => '${value}'`);
  return `#!/usr/bin/perl
use strict;

%ENV = (${environment.join(', ')});
$SIG{PIPE} = 'IGNORE';
chdir '/root';
my $port;
${opening}
# By its number: process, handles, what is left of the input, seconds of the time that it must end by, and its status.
my %jobs;
my $received = '';
my $piece = 1 << 20;
my $buffer;

sub say_driver {
  for my $bytes (@_) {
    for (my $at = 0; $at < length $bytes;) {
      my $count = syswrite $port, $bytes, length($bytes) - $at, $at;
      if ($count) { $at += $count } else { select undef, undef, undef, 0.1 }
    }
  }
}

# Not of the clock, which the driver sets after a snapshot.
sub uptime {
  open my $file, '<', '/proc/uptime' or return 0;
  return (split / /, <$file>)[0];
}

sub start_job {
  my ($id, $seconds, $script, $input) = @_;
  my ($in_read, $in, $out, $out_write, $err, $err_write);
  if (defined $input) { pipe $in_read, $in } else { open $in_read, '<', '/dev/null' }
  pipe $out, $out_write;
  pipe $err, $err_write;
  my $pid = fork;
  if (!defined $pid) {
    say_driver("end $id 126\\n");
    return;
  }
  if (!$pid) {
    setpgrp 0, 0;
    $SIG{PIPE} = 'DEFAULT';
    open STDIN, '<&', $in_read;
    open STDOUT, '>&', $out_write;
    open STDERR, '>&', $err_write;
    exec 'bash', '-c', $script;
    exit 127;
  }
  setpgrp $pid, $pid;
  # F_SETFL, O_NONBLOCK
  fcntl $in, 4, 2048 if $in;
  # F_SETPIPE_SZ: much passes at a time.
  fcntl $_, 1031, $piece for $out, $err;
  $jobs{$id} = { pid => $pid, in => $in, input => $input, out => $out, err => $err, end => uptime() + $seconds };
}

sub take_lines {
  while ((my $length = index $received, "\\n") >= 0) {
    my ($word, @args) = split / /, substr $received, 0, $length;
    my $used = $length + 1;
    if ($word eq 'hello') {
      $_->{is_forgotten} = 1 for values %jobs;
      say_driver("\\nready $args[0]\\n");
    } elsif ($word eq 'forget') {
      $jobs{$args[0]}{is_forgotten} = 1 if $jobs{$args[0]};
    } elsif ($word eq 'run') {
      my ($id, $seconds, $script, $input) = @args;
      my $whole = $used + $script + ($input > 0 ? $input : 0);
      return if length $received < $whole;
      my $bytes = $input < 0 ? undef : substr $received, $used + $script, $input;
      start_job($id, $seconds, substr($received, $used, $script), $bytes);
      $used = $whole;
    }
    substr $received, 0, $used, '';
  }
}

sub pass_on {
  my ($id, $job, $name) = @_;
  my $count = sysread $job->{$name}, $buffer, $piece;
  if (!$count) { delete $job->{$name} }
  elsif (!$job->{is_forgotten}) { say_driver("$name $id $count\\n", $buffer) }
}

sub feed {
  my ($job) = @_;
  my $count = length $job->{input} ? syswrite $job->{in}, $job->{input}, $piece : 0;
  substr $job->{input}, 0, $count, '' if $count;
  delete $job->{in} if !defined $count || !length $job->{input};
}

# First asks the process group to end, then kills it, then no longer waits for what holds its outputs.
sub keep_time {
  my ($job, $now) = @_;
  return if $now < $job->{end};
  if (!$job->{late}) {
    kill 'TERM', -$job->{pid};
    $job->{late} = 124;
    $job->{end} = $now + ${killAfterSeconds};
  } elsif (!$job->{is_killed}++) {
    kill 'KILL', -$job->{pid};
    $job->{late} = 137 if !defined $job->{status};
    $job->{end} = $now + 1;
  } else {
    delete @$job{'out', 'err'};
  }
}

sub end_job {
  my ($id, $job) = @_;
  # WNOHANG
  $job->{status} = $? & 127 ? 128 + ($? & 127) : $? >> 8
    if !defined $job->{status} && waitpid($job->{pid}, 1) == $job->{pid};
  return if !defined $job->{status} || $job->{out} || $job->{err};
  my $status = $job->{late} || $job->{status};
  say_driver("end $id $status\\n") if !$job->{is_forgotten};
  delete $jobs{$id};
}

while (1) {
  my ($readable, $writable, $wait) = ('', '', undef);
  vec($readable, fileno $port, 1) = 1;
  for my $job (values %jobs) {
    for ('out', 'err') { vec($readable, fileno $job->{$_}, 1) = 1 if $job->{$_} }
    vec($writable, fileno $job->{in}, 1) = 1 if $job->{in};
    # One that has closed its outputs is asked whether it has ended.
    my $pause = $job->{out} || $job->{err} ? 0.5 : 0.02;
    $wait = $pause if !defined $wait || $pause < $wait;
  }
  next if select($readable, $writable, undef, $wait) < 0;
  if (vec $readable, fileno $port, 1) {
    if (sysread $port, $received, $piece, length $received) {
      take_lines();
    } else {
      # Nobody is at the other end, perhaps in the middle of a line.
      $received = '';
      $_->{is_forgotten} = 1 for values %jobs;
      select undef, undef, undef, 0.1;
    }
  }
  my $now = %jobs ? uptime() : 0;
  for my $id (keys %jobs) {
    my $job = $jobs{$id};
    for ('out', 'err') { pass_on($id, $job, $_) if $job->{$_} && vec $readable, fileno $job->{$_}, 1 }
    feed($job) if $job->{in} && vec $writable, fileno $job->{in}, 1;
    keep_time($job, $now);
    end_job($id, $job);
  }
}
`;
}
