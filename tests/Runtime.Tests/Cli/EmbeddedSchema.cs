using Plainsight;

[assembly: TelemetrySchema("""
    {
      "plainsight": 1,
      "app": { "name": "docglow" },
      "context": [
        { "name": "instance_id", "type": "install-id", "lifetime": "395d", "why": "Counts distinct installs." }
      ],
      "events": [
        { "event": "cli_build", "version": 1, "why": "A build finished.", "fields": [
          { "name": "duration_ms", "type": "duration", "buckets": "1-2-5", "why": "Is building getting slower?" },
          { "name": "shape", "type": "group", "why": "What a project looks like.", "fields": [
            { "name": "models", "type": "integer", "buckets": "powers-of-ten", "why": "How large are projects?" }
          ] }
        ] }
      ]
    }
    """)]
