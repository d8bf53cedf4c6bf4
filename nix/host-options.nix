# The options that belong to a host's health, for the modules of NixOS and flake-parts. Their bounds are those of
# schema/config.v1.json, so that a mistake is found where it is written and not when the host is deployed.
{ lib }:

let
  inherit (lib) mkOption types literalExpression;

  list = type: description: example: mkOption {
    type = types.listOf type;
    default = [ ];
    inherit description example;
  };
  choice = values: description: mkOption {
    type = types.nullOr (types.enum values);
    default = null;
    inherit description;
  };
  threshold = type: description: mkOption {
    type = types.nullOr type;
    default = null;
    inherit description;
  };
  percent = types.numbers.between 0 100;

  target = types.submodule {
    options = {
      address = mkOption {
        type = types.strMatching "[A-Za-z0-9_:][A-Za-z0-9_.:%-]*";
        description = "A name, an IP address, or a name of the ssh configuration of who deploys.";
        example = "web1.example.org";
      };
      user = mkOption {
        type = types.nullOr types.str;
        default = null;
        description = "Who logs in; by default whom ssh takes.";
      };
      port = mkOption {
        type = types.nullOr types.port;
        default = null;
        description = "By default ssh's own.";
      };
      identity = mkOption {
        # A string, since a path would be copied to the store, where everyone can read it.
        type = types.nullOr (types.strMatching "(/|~/)[^\n]+");
        default = null;
        description = "The file of a private key on the machine that deploys.";
        example = "~/.ssh/deploy";
      };
      sshOptions = mkOption {
        type = types.listOf (types.strMatching "[A-Za-z][A-Za-z0-9]*[ =][^\n]+");
        default = [ ];
        description = "Further options in the words of ssh_config(5).";
        example = [ "ProxyJump=bastion" ];
      };
    };
  };
in
{
  target = mkOption {
    type = types.nullOr (types.either types.str target);
    default = null;
    description = ''
      Where the host is: `"local"` for the machine that deploys, `ADDRESS`, `USER@ADDRESS` or `USER@ADDRESS:PORT`
      for one over ssh, or a set with the parts of it.
    '';
    example = "deploy@web1.example.org";
  };

  critical = list (types.strMatching "[A-Za-z0-9_:.\\\\][A-Za-z0-9_:.\\\\@-]*")
    "Units that must run after a deployment, whether they ran before or not. `.service` may be left out."
    [ "nginx" "var-lib-data.mount" ];

  checks = list (types.strMatching ".*[^[:space:]].*") ''
    Shell commands that the host runs as root after a deployment. One that fails, and did not before, undoes the
    deployment. What they refer to travels in the system.
  '' (literalExpression ''[ "''${pkgs.curl}/bin/curl -fsS http://localhost/health" ]'');

  ports = list (types.addCheck types.port (port: port > 0))
    "TCP ports on which something must still listen after a deployment, where it did before."
    [ 443 5432 ];

  journalPatterns = list (types.strMatching "[^\n]+")
    "Extended regular expressions. A line of the journal that matches one, and did not before, undoes the deployment."
    [ "out of memory" "^PANIC:" ];

  names = list (types.strMatching "[A-Za-z0-9_][A-Za-z0-9_.-]*")
    "Names that the host must still resolve after a deployment, where it did before."
    [ "db.internal" ];

  onFailedUnits = choice [ "rollback" "verify" "keep" ] ''
    What undoes a deployment when units fail that no one said are critical: each of them (`rollback`), those that
    ran before and are still wanted (`verify`), or none (`keep`).
  '';

  reboot = choice [ "never" "if-needed" ]
    "Whether the host is rebooted when a new system, such as a new kernel, needs it.";

  thresholds = {
    memoryPercent = threshold percent "Less available memory that is worth a warning, in percent of all memory.";
    pressurePoints = threshold percent ''
      More of the last minute in which a task waited for processor, memory or disk that is worth a warning, in points.
    '';
    diskPoints = threshold percent "More of a file system used that is worth a warning, in points.";
    unitMemoryPercent = threshold percent "How much of its own `MemoryMax` a unit may use without a warning, in percent.";
    newErrors = threshold types.ints.unsigned ''
      Errors in the journal, beyond those of as long a time before, from which on there is a warning.
    '';
  };
}
