using Plainsight.Tool;

return PlainsightTool.Run(args, ToolHost.OfProcess());
