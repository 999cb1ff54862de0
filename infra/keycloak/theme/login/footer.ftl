<#macro content>
  <p class="yui-help">${msg("yuiHelp")}</p>
</#macro>
